/** The browser's extension interface, the same in every browser. Popup, options and worker take it from here. */
import browser from 'webextension-polyfill';

export type { Menus, Omnibox, Permissions, Runtime, Scripting, Tabs } from 'webextension-polyfill';
export default browser;
