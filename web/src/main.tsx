/** Where the page begins. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './shell/app.tsx';
import { followHistory } from './state/page-store.ts';
import './style/palette.css';
import './style/base.css';
import './style/header.css';
import './style/workspace.css';
import './style/reader.css';
import './style/marks.css';
import './style/graph.css';
import './style/legend.css';
import './style/card.css';
import './style/console.css';
import './style/pages.css';
import './style/print.css';

const container = document.getElementById('page');
if (!container) throw new Error('the page has no element to draw in');
followHistory();
createRoot(container).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
