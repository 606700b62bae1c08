// Comfort only: without it the choice is narrowed when the form is sent. While somebody types, the officers that fit are fetched, and the choice shows them.
(() => {
  const MOST = 50;
  document.querySelectorAll('input[data-officers]').forEach(find => {
    const choice = document.getElementById(find.getAttribute('aria-controls'));
    const status = find.parentElement.querySelector('[role=status]');
    let asked = 0, waiting;
    const say = (text, many) => { status.textContent = text.replace('{0}', many); };
    const option = officer => new Option([[officer.familyName, officer.givenName].filter(Boolean).join(', '), officer.agency].filter(Boolean).join(' · '), officer.id);
    const show = officers => {
      const known = choice.value;
      choice.replaceChildren(choice.options[0], ...officers.slice(0, MOST).map(option));
      choice.value = officers.length === 1 ? officers[0].id : known;
      if (choice.selectedIndex < 0) choice.selectedIndex = 0;
      say(officers.length === 0 ? find.dataset.none : officers.length > MOST ? find.dataset.more : find.dataset.found, Math.min(officers.length, MOST));
    };
    const look = async () => {
      const mine = ++asked;
      const answer = await fetch(`${find.dataset.officers}&q=${encodeURIComponent(find.value.trim())}`, { headers: { Accept: 'application/json' } });
      if (!answer.ok) return;
      const officers = (await answer.json()).filter(officer => !officer.anonymised);
      if (mine === asked) show(officers);
    };
    find.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(look, 200); });
    find.addEventListener('keydown', event => {
      if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
      event.preventDefault();
      choice.focus();
    });
  });
})();
