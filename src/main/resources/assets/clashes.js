// Tells clashes while one types. Without this script the form's own button does the same.
(() => {
  const form = document.querySelector("form[data-check]");
  const place = document.getElementById("clashes");
  if (!form || !place) return;
  let waiting;
  let asked = 0;

  async function check() {
    const mine = ++asked;
    try {
      const answer = await fetch(form.dataset.check, {
        method: "POST",
        headers: { "X-Fragment": "true" },
        body: new URLSearchParams(new FormData(form)),
      });
      if (answer.ok && mine === asked) place.innerHTML = await answer.text();
    } catch {
      // Not reachable: saving checks all the same.
    }
  }

  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(check, 400);
  });
})();
