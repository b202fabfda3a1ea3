const REQUIRED = 24;

/** Stops with a clear word on an old Node: better-sqlite3 would crash without one (segmentation fault on Node 20). */
export function needNode() {
  if (Number(process.versions.node.split('.')[0]) >= REQUIRED) return;
  console.error(
    `Программе нужен Node.js ${REQUIRED}, а запущен ${process.version}: для Windows и Linux (x64, на Linux и arm64) его ставит сама команда npm ci, ` +
      'если не отключены необязательные пакеты (выполните npm ci --include=optional); на других системах установите Node.js 24 с nodejs.org.',
  );
  process.exit(1);
}
