// A page that keeps what the shell sends and answers a flush at once, unless a test makes it stubborn.
const { itineraTransport } = window;
window.received = [];
itineraTransport.subscribe((event, payload) => {
  window.received.push({ event, payload });
  if (event === 'flushRequested' && !window.isStubborn) void itineraTransport.invoke('reportWindowState', { title: '', unsaved: false });
});
document.addEventListener('copy', () => window.received.push({ event: 'copy' }));
await itineraTransport.invoke('reportWindowState', { title: '', unsaved: false });
document.documentElement.dataset.started = 'yes';
