// What the published package offers; inside the repository each is imported from its own file.

export type { Api, ErrorCode, ErrorParams, FieldError } from './api.ts';
export { AtriumConnectionError, AtriumError, type ConnectionProblem, isRefusedWith } from './atrium-error.ts';
export type { AtriumClient, CallOptions, FileAction, InputOf, OutputOf } from './client-types.ts';
export { type ClientOptions, createAtriumClient } from './create-client.ts';
export type { DownloadedFile } from './files.ts';
export type { RetryPolicy } from './retry.ts';
