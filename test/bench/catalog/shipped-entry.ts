export { compile } from '../../../src/catalog/compile.ts';
export { open } from '../../../src/catalog/open.ts';
