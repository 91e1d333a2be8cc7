const style = `
:root { color-scheme: light; }
body { margin: 0; background: #f4f8f8; color: #12232e; font: 17px/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 24px 16px 48px; }
h1 { font-size: 28px; line-height: 1.25; margin: 0 0 16px; overflow-wrap: anywhere; }
a { color: #0b5a68; } a:hover { color: #07414c; }
a:focus-visible { outline: 3px solid #ffd23f; box-shadow: 0 0 0 5px #12232e; background: #ffd23f; color: #12232e; }
p, dd { margin: 0 0 8px; } .muted, dt { color: #4a5b64; }
ul { list-style: none; margin: 0; padding: 0; }
li, article { background: #fff; border-radius: 6px; padding: 12px 16px; margin: 0 0 8px; overflow-wrap: anywhere; }
time { font-variant-numeric: tabular-nums; }
pre { white-space: pre-wrap; font: inherit; margin: 0; }
iframe { width: 100%; min-height: 30rem; border: 1px solid #71828a; border-radius: 6px; background: #fff; }
nav { display: flex; gap: 24px; margin: 16px 0; }`;

/** Text made safe for HTML, attribute values included. */
export function escapeHtml(text) {
  const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return String(text).replace(/[&<>"']/g, (character) => entities[character]);
}

/**
 * The list of mails, newest first.
 * @param {{ mails: object[], total: number, start: number, limit: number }} listing as the store lists them
 */
export function listPage({ mails, total, start, limit }) {
  const items = mails.map(
    (mail) => `<li>
      <p><a href="/mails/${escapeHtml(mail.ID)}">${escapeHtml(mail.Subject || '(no subject)')}</a></p>
      <p class="muted">to ${escapeHtml(recipients(mail))} · <time datetime="${escapeHtml(mail.Created)}">${escapeHtml(moment(mail.Created))}</time></p>
      <p>${escapeHtml(mail.Snippet)}</p>
    </li>`,
  );
  const newer = start > 0 ? `<a href="/?start=${Math.max(0, start - limit)}">Newer mails</a>` : '';
  const older = start + limit < total ? `<a href="/?start=${start + limit}">Older mails</a>` : '';
  const body = `<h1>Mails</h1>
    <p class="muted">${total === 1 ? '1 mail' : `${total} mails`}. Nothing leaves this machine: mails that the local stack sends end here.</p>
    ${total === 0 ? '<p>No mail yet. Send a request at the form, and its confirmation appears here.</p>' : ''}
    <ul>${items.join('')}</ul>
    <nav>${newer}${older}</nav>`;
  return page('Mails', body);
}

/** One mail: its text, then the HTML part in a frame that runs nothing and loads nothing. */
export function mailPage(mail) {
  const rows = [
    ['From', person(mail.From)],
    ['To', recipients(mail)],
    ['Date', moment(mail.Date)],
  ].map(([name, value]) => `<dt>${name}</dt><dd>${escapeHtml(value)}</dd>`);
  const html =
    mail.HTML === ''
      ? ''
      : `<h2>HTML part</h2><iframe sandbox title="HTML part of this mail" srcdoc="${escapeHtml(mail.HTML)}"></iframe>`;
  const subject = mail.Subject || '(no subject)';
  const body = `<nav><a href="/">All mails</a></nav><h1>${escapeHtml(subject)}</h1>
    <dl>${rows.join('')}</dl><article><pre>${escapeHtml(mail.Text)}</pre></article>${html}`;
  return page(subject, body);
}

/** Shown where nothing is. */
export function absentPage() {
  return page(
    'No such mail',
    '<h1>No such mail</h1><p>It is not kept any more. <a href="/">All mails</a></p>',
  );
}

const person = ({ Name, Address }) => (Name === '' ? Address : `${Name} <${Address}>`);
const recipients = (mail) => [...mail.To, ...mail.Cc, ...mail.Bcc].map(person).join(', ');
const moment = (iso) => iso.replace('T', ' ').replace(/\.\d+Z$/, ' UTC');

function page(title, body) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)} - Larus mail sink</title>
<style>${style}</style></head><body><main>${body}</main></body></html>`;
}
