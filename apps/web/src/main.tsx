import '@atrium/ui/base.css';
import '@atrium/ui/typeface.css';
import './app.css';
import { render } from 'solid-js/web';
import { ensureMessages } from './lib/i18n.ts';
import { App } from './router.tsx';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no #app.');
// Not awaited: the texts come from a file that imports this one, and each would wait for the other.
void ensureMessages(['common']).then(() => render(() => <App />, root));
