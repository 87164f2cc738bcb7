import { decideSuccession } from './decide-succession.ts';
import { getSuccession } from './get-succession.ts';
import { getSuccessionCase } from './get-succession-case.ts';
import { listSuccession } from './list-succession.ts';
import { readSuccessionDocument } from './read-succession-document.ts';
import { startSuccession } from './start-succession.ts';
import { stopSuccession } from './stop-succession.ts';
import { submitSuccession } from './submit-succession.ts';
import { uploadSuccessionDocument } from './upload-succession-document.ts';

export const successionActions = {
  succession: {
    get: getSuccession,
    start: startSuccession,
    upload: uploadSuccessionDocument,
    submit: submitSuccession,
    stop: stopSuccession,
    list: listSuccession,
    getCase: getSuccessionCase,
    readDocument: readSuccessionDocument,
    decide: decideSuccession,
  },
} as const;
