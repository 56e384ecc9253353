/** The time in an address of the Internet Archive: year to second, in UTC (https://archive.org/help/wayback_api.php). */
const WAYBACK = /^https?:\/\/web\.archive\.org\/web\/(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)[a-z_]{0,4}\//;

/** When a copy was made, as its address says it: ISO 8601 in UTC; null where it says nothing. */
export const copyAt = (address: string): string | null => {
  const [, year, month, day, hour, minute, second] = WAYBACK.exec(address) ?? [];
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  return Number.isNaN(Date.parse(at)) ? null : at;
};
