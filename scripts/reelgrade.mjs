#!/usr/bin/env node
/** The critic's tool by its own name (`npx reelgrade …`), run from its TypeScript sources. */
import { register } from 'tsx/esm/api';

register();
await import('../src/critic/main.ts');
