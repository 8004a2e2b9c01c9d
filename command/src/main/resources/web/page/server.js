// What is asked of the server beside the stream.

/** An answer that is not what was asked for, in the server's own words. */
export class Refusal extends Error {
  constructor(status, words) {
    super(words);
    this.status = status;
  }
}

const answered = async response => {
  const body = await response.text();
  let json;
  try {
    json = JSON.parse(body);
  } catch {
    json = undefined;
  }
  if (!response.ok || json === undefined) {
    throw new Refusal(response.status, json?.detail ?? `the server answered with status ${response.status}`);
  }
  return json;
};

/** The JSON at an address made of parts, each of which may hold anything. */
export const ask = async (parts, signal) =>
  answered(await fetch(parts.map(encodeURIComponent).join('/'), { signal, headers: { Accept: 'application/json' } }));

/** What the server makes of an object. */
export const send = async (path, object, { signal, token } = {}) =>
  answered(await fetch(path, {
    method: 'POST',
    signal,
    headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(object),
  }));
