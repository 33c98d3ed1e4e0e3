/** Once the page is there and the line is free, the browser keeps what it needs to open it without net. */
export function openWithoutNet(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  window.addEventListener('load', () => {
    // Forbidden by the browser's settings: then the application works as before, with a net.
    navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  });
}
