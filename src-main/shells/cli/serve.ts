import { installation } from '../installation.ts';
import { openProgram } from '../openProgram.ts';
import { readPageFiles } from '../pageFiles.ts';

/** Starts the program without a window, prints its address and stays until it is stopped. */
export async function serve(folder: string, port: number): Promise<void> {
  const program = await openProgram({ folder, shell: 'browser', demo: false, page: readPageFiles(installation.page), port });
  console.log(JSON.stringify({ url: program.loopback.address(true) }));
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
  await program.close();
}
