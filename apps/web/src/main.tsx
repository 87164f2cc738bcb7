import '@atrium/ui/base.css';
import './app.css';
import { render } from 'solid-js/web';
import { App } from './app.tsx';
import { ensureMessages } from './lib/i18n.ts';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no #app.');
await ensureMessages(['common']);
render(() => <App />, root);
