// Comfort only: every page works without it. What is typed when the session has ended comes back after signing in: in this tab, to the same
// reader, on the same page, once. Forms with anything secret are never kept; whatever else is shown in between, it is forgotten.
(() => {
  const KEPT = 'concord.typed';
  const reader = document.documentElement.dataset.reader;
  const fields = form => [...form.elements].filter(field => field.name && !['file', 'password', 'submit', 'button'].includes(field.type)
    && (field.type !== 'hidden' || ['newId', 'version'].includes(field.name)));
  const isTick = field => field.type === 'checkbox' || field.type === 'radio';
  const key = field => field.name + '=' + (isTick(field) ? field.value : '');
  const chosen = field => isTick(field) ? field.checked
    : field.multiple ? [...field.selectedOptions].map(option => option.value) : field.value;
  const choose = (field, value) => {
    if (isTick(field)) field.checked = value;
    else if (field.multiple) [...field.options].forEach(option => { option.selected = value.includes(option.value); });
    else field.value = value;
  };
  const addressOf = form => { const to = new URL(form.action); return to.pathname + to.search; };
  const giveBack = kept => {
    const form = document.getElementById(kept.form);
    if (!form || !form.dataset.kept || addressOf(form) !== kept.address) return;
    const typed = new Map(kept.fields);
    fields(form).filter(field => typed.has(key(field))).forEach(field => choose(field, typed.get(key(field))));
    const ask = form.closest('details');
    if (ask) ask.open = true;
    const notice = form.querySelector('.given-back');
    notice.hidden = false;
    notice.scrollIntoView({ block: 'center' });
  };
  const keep = form => sessionStorage.setItem(KEPT, JSON.stringify({ reader, form: form.id, address: addressOf(form),
    fields: fields(form).map(field => [key(field), chosen(field)]) }));
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEPT));
    const signingIn = !reader && new URL(location.href).searchParams.get('ended');
    if (kept && signingIn) sessionStorage.setItem(KEPT, JSON.stringify({ ...kept, ended: true }));
    else sessionStorage.removeItem(KEPT);
    if (kept && kept.ended && kept.reader === reader) giveBack(kept);
    document.addEventListener('submit', event => { if (reader && event.target.dataset.kept && !event.defaultPrevented) keep(event.target); });
  } catch (noStorage) {
    // The browser keeps nothing; the forms work without.
  }
})();
