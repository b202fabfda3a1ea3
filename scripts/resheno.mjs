// The command line from the sources' folder: builds when needed, then hands over. Standard output stays the command's own.
import { buildIfStale } from './buildIfStale.mjs';
import { needNode } from './needNode.mjs';
import { pathToFileURL } from 'node:url';
import { inProject } from './project.mjs';

needNode();
if (!buildIfStale()) process.exit(1);
await import(pathToFileURL(inProject('out/main/cli.js')).href);
