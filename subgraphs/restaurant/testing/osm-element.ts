/** A node of an Overpass answer: a restaurant in the middle of Vienna, each a few metres from the last. */
export const osmElement = (id: number, tags: Readonly<Record<string, string>> = {}) => ({
  type: 'node',
  id,
  lat: 48.2 + id / 10_000,
  lon: 16.37,
  tags: {
    amenity: 'restaurant',
    name: `Gasthaus ${id}`,
    'addr:city': 'Wien',
    opening_hours: 'Mo-Su 11:00-22:00',
    ...tags,
  },
});

export const overpassText = (...elements: readonly unknown[]): string => JSON.stringify({ elements });

/** The same elements as GeoJSON. */
export const geojsonText = (...elements: readonly ReturnType<typeof osmElement>[]): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: elements.map(({ type, id, lat, lon, tags }) => ({
      type: 'Feature',
      id: `${type}/${id}`,
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: tags,
    })),
  });
