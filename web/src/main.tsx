/** Where the page begins. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './shell/app.tsx';
import { followHistory } from './state/page-store.ts';
import './style/palette.css';
import './style/page.css';
import './style/reader.css';
import './style/graph.css';
import './style/parts.css';
import './style/print.css';

const container = document.getElementById('page');
if (!container) throw new Error('the page has no element to draw in');
followHistory();
createRoot(container).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
