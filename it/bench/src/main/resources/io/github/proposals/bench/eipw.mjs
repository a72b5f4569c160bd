// Checks all files of a folder with eipw, and says how many it has something to say about.
import {readdir, realpath} from 'node:fs/promises';
import {join} from 'node:path';
import {lint} from 'eipw-lint-js';

const folder = await realpath(process.argv[2]);
const files = (await readdir(folder)).filter(name => name.endsWith('.md')).map(name => join(folder, name));
const found = await lint(files, {});
console.log(`${files.length} files, ${found.length} findings`);
