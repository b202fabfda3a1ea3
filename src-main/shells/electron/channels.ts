/** The only three channels between the page and the main process. */
export const CALL = 'resheno:call';
export const SAVE_PDF = 'resheno:savePdf';
export const EVENT = 'resheno:event';
