// What the page asks the local Bot API for, and the log of events it listens to.

export class Refused extends Error {
  constructor(status, text) {
    super(text);
    this.status = status;
  }
}

async function call(method, path, body) {
  const form = body instanceof FormData;
  const response = await fetch(`/try/${path}`, {
    method,
    headers: body && !form ? { "Content-Type": "application/json" } : {},
    body: form ? body : body && JSON.stringify(body),
  });
  if (!response.ok) throw new Refused(response.status, await response.text());
  return response.json().catch(() => ({}));
}

export const get = (path) => call("GET", path);
export const post = (path, body = {}) => call("POST", path, body);
export const remove = (path) => call("DELETE", path);

/** What `path` answers, or null when this server does not know it (404). */
export async function getIfKnown(path) {
  try {
    return await get(path);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

/** Hears every event once and in order, from the first; `lost(true)` while the server is away. */
export function listen(hear, lost) {
  let last = 0;
  let retry = 0;
  const open = () => {
    const source = new EventSource(`/try/events?after=${last}`);
    source.onopen = () => {
      retry = 0;
      lost(false);
    };
    source.onmessage = ({ data }) => {
      const event = JSON.parse(data);
      if (event.n <= last) return;
      last = event.n;
      hear(event);
    };
    // The browser would ask again for the first address: the page knows better where it was.
    source.onerror = () => {
      source.close();
      lost(true);
      setTimeout(open, Math.min(5000, 300 * 2 ** retry++));
    };
  };
  open();
}
