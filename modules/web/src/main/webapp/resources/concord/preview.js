// Comfort only: the second button of the form does the same. Shows what would become of the entry while it is being written.
(() => {
  const form = document.getElementById('submitEntry-form');
  const shown = document.getElementById('preview');
  if (!form || !shown) return;
  const fields = ['amount', 'toAmount', 'toLine', 'stage', 'commitment', 'rate', 'eventDate'];
  let waiting, asked = 0;
  const look = async () => {
    const mine = ++asked;
    const address = new URL(location.href);
    fields.forEach(name => {
      const field = form.elements['submitEntry-form:' + name];
      if (field && field.value) address.searchParams.set(name, field.value); else address.searchParams.delete(name);
    });
    const answer = await fetch(address, { headers: { Accept: 'text/html' } });
    if (!answer.ok || mine !== asked) return;
    const now = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('preview');
    if (now && now.innerHTML !== shown.innerHTML) shown.replaceChildren(...now.childNodes);
  };
  form.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(look, 300); });
})();
