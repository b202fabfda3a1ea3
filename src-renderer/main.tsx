// oxlint-disable-next-line import/no-unassigned-import -- has to run before any schema is made
import './app/noGeneratedCode.ts';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './app/tokens.css';
import './app/theme.css';
import './app/frame.css';
import './ui/parts.css';
import './screens/screens.css';
import './screens/document/document.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { watchConnection } from './app/connection.ts';
import { refuseHugePastes } from './app/refuseHugePastes.ts';
import { openTransport } from './transport.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
refuseHugePastes();
createRoot(root).render(
  <StrictMode>
    <App connection={watchConnection(openTransport())} />
  </StrictMode>,
);
