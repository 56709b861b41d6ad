// Finds restaurants by name for the page of the development issuer, through the public graph.
const question = `query ($input: SearchRestaurantsInput!) {
  searchRestaurants(input: $input) { results(first: 8) { edges { node { restaurant { id name } } } } } }`;
const waitMilliseconds = 250;

const byId = (id) => document.getElementById(id);
const [find, place, found, list, ids] = ['find', 'place', 'found', 'restaurants-found', 'restaurants'].map(
  byId,
);

const inTwoDays = () => new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);

const search = async (text, location) => {
  const input = { text, location, date: inTwoDays(), time: '19:00', partySize: 2, includeUnavailable: true };
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question, variables: { input } }),
  });
  const { data } = await response.json();
  return (data?.searchRestaurants?.results.edges ?? []).map(({ node }) => node.restaurant);
};

const add = ({ id, name }) => {
  const known = ids.value.split(/[\s,]+/).filter((one) => one !== '');
  ids.value = [...new Set([...known, id])].join(', ');
  found.textContent = `${name} was added.`;
  const position = document.querySelector('input[name=position]:checked');
  if (position.value === 'diner' || position.value === 'admin') {
    document.querySelector('input[name=position][value=host]').checked = true;
  }
};

const show = (restaurants) => {
  found.textContent = restaurants.length === 0 ? 'None was found.' : `${restaurants.length} found.`;
  list.replaceChildren(
    ...restaurants.map((restaurant) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = `Add ${restaurant.name} (${restaurant.id})`;
      button.addEventListener('click', () => add(restaurant));
      const item = document.createElement('li');
      item.append(button);
      return item;
    }),
  );
};

let timer;
let latest = 0;
const look = () => {
  clearTimeout(timer);
  timer = setTimeout(async () => {
    latest += 1;
    const asked = latest;
    const restaurants = find.value.trim() === '' ? [] : await search(find.value, place.value).catch(() => []);
    if (asked === latest) show(restaurants);
  }, waitMilliseconds);
};

for (const field of [find, place]) {
  field.addEventListener('input', look);
  // Enter looks; it does not send the form.
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
}
byId('finder').hidden = false;
