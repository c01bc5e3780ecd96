import { render } from 'preact';
import { send } from '../platform/messaging.ts';
import { Options } from './options.tsx';

render(<Options send={send} />, document.querySelector('#options')!);
