// Comfort only: the page has a link that does the same.
(() => {
  const look = async () => {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const work = page.getElementById('at-work');
    if (!work) { location.reload(); return; }
    const [old, now] = [document, page].map(where => where.querySelector('#at-work progress'));
    old.value = now.value;
    document.getElementById('how-far').textContent = page.getElementById('how-far').textContent;
    setTimeout(look, 2000);
  };
  setTimeout(look, 2000);
})();
