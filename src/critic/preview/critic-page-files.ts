/** The files of the critic's page that have names of their own; scripts that they import lie beside them. */
export const CRITIC_PAGE_FILES = {
  page: 'critic-page.html',
  script: 'critic-page.js',
  style: 'critic-page.css',
  worker: 'critic-worker.js',
} as const;

/**
 * What the page may do: run its own scripts, in a worker that begins as a blob and has this same policy, and save files.
 * It can ask nothing of any address and send nothing to any, not even to the host that it came from.
 */
export const CRITIC_PAGE_POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self' blob:; style-src 'self'; img-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'";

/** The same for a page that asks the tool which serves it: no address but that one. */
export const TOOL_PAGE_POLICY = CRITIC_PAGE_POLICY.replace("connect-src 'none'", "connect-src 'self'");

/**
 * The page itself: everything in it is made by its script.
 * @param key where the tool was started with an archive: what the page shows to be answered
 */
export const criticPageHtml = (key?: string): string => `<!doctype html>
<html lang="en"${key ? ` data-key="${key}"` : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${key ? TOOL_PAGE_POLICY : CRITIC_PAGE_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Reelgrade for critics</title>
<meta name="description" content="Drop your film reviews here and get a folder to publish. Nothing leaves your computer.">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${CRITIC_PAGE_FILES.style}">
<script type="module" src="${CRITIC_PAGE_FILES.script}"></script>
</head>
<body>
<div id="critic"></div>
<noscript><p>This page needs JavaScript: it reads your reviews in your browser and sends them nowhere.</p></noscript>
</body>
</html>
`;
