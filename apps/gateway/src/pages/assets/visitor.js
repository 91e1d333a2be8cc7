/* global document, history, location */
// Nothing here is needed: it only saves a few steps.

/* The box that lists what is wrong is what to read first. */
document.querySelector('.govuk-error-summary')?.focus();

/* `/track#reference.secret`: fills in both and takes them out of the address, so that they do not stay in the history. */
const track = document.querySelector('form[data-track]');
const [reference, secret] = decodeURIComponent(location.hash.slice(1)).split('.');
if (track && reference && secret) {
  track.elements.reference.value = reference;
  track.elements.secret.value = secret;
  history.replaceState(null, '', location.pathname);
  track.querySelector('button').focus();
}

/* Times on the next page are said as clocks here show them. */
if (track) {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  document.cookie = `zone=${encodeURIComponent(timeZone)}; path=/track; SameSite=Strict`;
}

/* Characters left, said after a pause in typing. */
for (const group of document.querySelectorAll('.govuk-character-count')) {
  const box = group.querySelector('textarea');
  const message = group.querySelector('.govuk-character-count__message');
  const most = Number(group.dataset.maxlength);
  let pause;
  const count = () => {
    const left = most - box.value.trim().length;
    const text = group.getAttribute(`data-i18n.characters-${left < 0 ? 'over' : 'under'}-limit.other`);
    message.textContent = text.replace(
      '%{count}',
      new Intl.NumberFormat(document.documentElement.lang).format(Math.abs(left)),
    );
    message.classList.toggle('govuk-error-message', left < 0);
  };
  message.setAttribute('aria-live', 'polite');
  box.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(count, 400);
  });
}

/* A second press within a second is a slip of the finger. */
document.addEventListener('submit', (event) => {
  if (!event.submitter?.dataset.preventDoubleClick) return;
  const { form } = event.submitter;
  if (form.dataset.pressed) event.preventDefault();
  form.dataset.pressed = 'yes';
  setTimeout(() => delete form.dataset.pressed, 1000);
});
