// What the page asks the local Bot API for, and the log of events it listens to.

async function call(method, path, body) {
  const form = body instanceof FormData;
  const response = await fetch(`/try/${path}`, {
    method,
    headers: body && !form ? { "Content-Type": "application/json" } : {},
    body: form ? body : body && JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response.json().catch(() => ({}));
}

export const get = (path) => call("GET", path);
export const post = (path, body = {}) => call("POST", path, body);
export const remove = (path) => call("DELETE", path);

/** What `path` answers, or null when this server does not know it, or is away for a moment. */
export const getIfKnown = (path) => get(path).catch(() => null);

/** The log was begun again by a new server: what this page shows is of another life. */
async function startOverIfReplaced(last) {
  const state = await getIfKnown("state");
  if (state && state.last < last) location.reload();
}

/** Hears every event once and in order, from the first; `lost(true)` while the server is away. */
export function listen(hear, lost) {
  let last = 0;
  let retry = 0;
  const open = () => {
    const source = new EventSource(`/try/events?after=${last}`);
    source.onopen = () => {
      if (retry) startOverIfReplaced(last);
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
