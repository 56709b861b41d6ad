// The baseline: on every event the whole evening is read again and written again. "wanted" is set before it.
const { documentId, restaurantId, date } = wanted;
const refusedMilliseconds = 250;
let isReading = false;
let isTooOld = false;

const draw = ({ book, floorPlan }) => {
  const upcoming = book.filter(({ status }) => status === 'CONFIRMED' || status === 'ARRIVED');
  document.querySelector('ul').innerHTML = upcoming
    .map(
      ({ status, time, guestName, partySize, tables }) => `<li data-status="${status}"><p>${time} ${guestName}
${partySize} guests · ${tables.map(({ name }) => name).join(' + ')} · ${status}</p><button>Arrived</button></li>`,
    )
    .join('');
  const sitting = new Map(
    book.filter(({ status }) => status === 'SEATED').flatMap((one) => one.tables.map(({ id }) => [id, one])),
  );
  document.querySelector('main').innerHTML = floorPlan.tables
    .map(
      ({ id, name }) =>
        `<button data-state="${sitting.has(id)}">${name} ${sitting.get(id)?.guestName ?? ''}</button>`,
    )
    .join('');
};

/** One at a time, and once more for what was told meanwhile: more would be more than the platform answers. */
const read = async () => {
  isTooOld = isReading;
  if (isReading) return;
  isReading = true;
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ documentId, variables: { restaurantId, date } }),
  });
  const { data } = await response.json();
  // What was not answered is asked again, when the session may ask again.
  if (data?.restaurant?.book) draw(data.restaurant);
  else {
    isTooOld = true;
    await new Promise((resolve) => setTimeout(resolve, refusedMilliseconds));
  }
  isReading = false;
  if (isTooOld) await read();
};

const feed = new EventSource(`/live/restaurants/${restaurantId}?date=${date}`);
feed.addEventListener('start', read);
feed.addEventListener('reservation', read);
