// Prints the names of the library's journeys; a journey called "Broken" fails, one called "Endless" never ends.
const journeyId = new URLSearchParams(location.search).get('journey');
const { value } = await window.itineraTransport.invoke('readLibrary', {});
const { title } = value.records.find(({ id }) => id === journeyId);
const heading = document.createElement('h1');
heading.textContent = title;
document.body.append(heading);
if (title === 'Broken') {
  document.documentElement.dataset.printReason = 'ink is out';
  document.documentElement.dataset.printState = 'failed';
} else if (title !== 'Endless') document.documentElement.dataset.printState = 'ready';
