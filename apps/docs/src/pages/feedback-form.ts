import { limits } from '@atrium/contracts/limits';
import type { Locale } from '@atrium/contracts/locale';
import { helpBase } from '@atrium/help/guide-address';
import { resolveLabel } from '@atrium/help/resolve-label';
import { type Html, html } from '../html.ts';
import { siteText } from '../site-text.ts';

/**
 * “Was this helpful?”: a plain form (HELP-7). The server leads back to the guide, to #thanks or #not-sent, and the
 * address decides which of the answers is shown; no script is needed.
 */
export function renderFeedbackForm(id: string, locale: Locale): Html {
  const say = (key: string): string => resolveLabel(locale, `help.feedback.${key}`);
  const choice = (value: string): Html =>
    html`<label><input type="radio" name="helpful" value="${value}" required><span>${say(value)}</span></label>`;
  return html`<section class="feedback" aria-labelledby="feedback">
<p class="answer" id="thanks" tabindex="-1">${say('thanks')}</p>
<p class="answer" id="not-sent" tabindex="-1">${siteText(locale, 'feedbackNotSent')}</p>
<form method="post" action="${helpBase}/feedback"><input type="hidden" name="id" value="${id}"><input type="hidden" name="locale" value="${locale}">
<fieldset><legend id="feedback">${say('question')}</legend>${choice('yes')} ${choice('no')}</fieldset>
<div class="more"><label for="comment">${say('comment')}</label><textarea id="comment" name="comment" rows="3" maxlength="${limits.helpComment}" aria-describedby="comment-help"></textarea><p id="comment-help">${say('commentHelp')}</p>
<button class="button primary">${say('send')}</button></div></form>
</section>`;
}
