import { useLost, type Connection } from './connection.ts';

/** Says over every screen that nothing reaches the program any more. */
export function ConnectionBanner({ connection }: { readonly connection: Connection }) {
  if (!useLost(connection)) return null;
  return (
    <div className="frame-banner" role="alert">
      Связь с программой потеряна: скопируйте несохранённый текст и запустите «Решено» заново.
    </div>
  );
}
