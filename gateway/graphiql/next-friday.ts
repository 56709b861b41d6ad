/** The first Friday after the day, as YYYY-MM-DD; on a Friday the one a week later. */
export const nextFriday = (today: Date): string => {
  const friday = 5;
  const daysAhead = ((friday - today.getDay() + 6) % 7) + 1;
  const day = new Date(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate() + daysAhead));
  return day.toISOString().slice(0, 10);
};
