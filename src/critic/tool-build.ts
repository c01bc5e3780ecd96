/** What the packed tool knows of its own build. */

declare const REELGRADE_TOOL_VERSION: string | undefined;
declare const REELGRADE_TOOL_HASH: string | undefined;

/** The packed tool: its version and a hash of its sources, both put in when it was built. */
interface ToolBuild {
  version: string;
  hash: string;
}

/** What was put in when the tool was packed; undefined where it runs from the repository. */
export const toolBuild: ToolBuild | undefined =
  typeof REELGRADE_TOOL_HASH === 'undefined'
    ? undefined
    : { version: REELGRADE_TOOL_VERSION!, hash: REELGRADE_TOOL_HASH };
