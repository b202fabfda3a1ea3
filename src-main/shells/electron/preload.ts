import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { BRIDGE, type Bridge } from '../../../src-shared/api/bridge.ts';
import type { AppEvent } from '../../../src-shared/api/contract.ts';
import { CALL, EVENT, SAVE_PDF } from './channels.ts';

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(CALL, name, input),
  savePdf: (suggestedName) => ipcRenderer.invoke(SAVE_PDF, suggestedName),
  on(listener) {
    const hear = (_event: IpcRendererEvent, event: AppEvent): void => listener(event);
    ipcRenderer.on(EVENT, hear);
    return () => void ipcRenderer.off(EVENT, hear);
  },
};

contextBridge.exposeInMainWorld(BRIDGE, bridge);
