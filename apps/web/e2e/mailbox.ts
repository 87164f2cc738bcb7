const waitSeconds = 40;

/**
 * The link to a page of the portal in the newest mail to somebody, from the dev mailbox. Waits for a mail that has
 * such a link; what was there before can be left out with `not`.
 */
export async function linkInMail(
  portalUrl: string,
  recipient: string,
  path: string,
  { not = '' }: { readonly not?: string } = {},
): Promise<string> {
  const deadline = Date.now() + waitSeconds * 1000;
  while (Date.now() < deadline) {
    for (const mail of await mailsTo(portalUrl, recipient)) {
      const link = [...mail.matchAll(/href="([^"]+)"/g)]
        .map(([, href = '']) => href.replaceAll('&amp;', '&'))
        .find((href) => href.startsWith(`${portalUrl}${path}`));
      if (link && link !== not) return link;
    }
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error(`No mail to ${recipient} with a link to ${path} arrived.`);
}

/** The pages of the mails to somebody, the newest first. */
export async function mailsTo(portalUrl: string, recipient: string): Promise<string[]> {
  const list = await (await fetch(`${portalUrl}/dev/mailbox`)).text();
  const items = list.split('<li>').filter((item) => item.includes(recipient));
  const paths = items.map((item) => /href="(\/dev\/mailbox\/[^"]+)"/.exec(item)?.[1] ?? '');
  return Promise.all(paths.map(async (path) => (await fetch(`${portalUrl}${path}`)).text()));
}

/** The code of the newest text message to a number. */
export async function codeSentTo(portalUrl: string, number: string): Promise<string> {
  const wanted = new RegExp(`#(\\d{6})</pre><span>\\${number}<`);
  const deadline = Date.now() + waitSeconds * 1000;
  while (Date.now() < deadline) {
    const code = wanted.exec(await (await fetch(`${portalUrl}/dev/mailbox/sms`)).text())?.[1];
    if (code) return code;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error(`No text message to ${number} with a code arrived.`);
}
