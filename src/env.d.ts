/// <reference types="astro/client" />

/** Whether the page is shown by the live preview rather than built. */
declare const __LIVE_PREVIEW__: boolean;
