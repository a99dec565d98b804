// Tells where a search for a roster stands while it goes on. Without this script the page loads itself anew.
(() => {
  const place = document.querySelector("[data-progress]");
  if (!place) return;
  const source = new EventSource(place.dataset.progress);

  function show(level) {
    const row = place.querySelector(`[data-level="${level.name}"]`);
    if (!row) return null;
    for (const field of ["value", "bound", "gap"]) {
      row.querySelector(`[data-field="${field}"]`).textContent = level[field];
    }
    return row;
  }

  source.addEventListener("progress", (event) => {
    const { levels } = JSON.parse(event.data);
    if (levels.length > 0 && place.dataset.ahead > 0) location.reload();
    place.querySelectorAll("[data-field]").forEach((cell) => {
      cell.textContent = cell.dataset.field === "value" ? place.dataset.notYet : "";
    });
    place.querySelectorAll("[aria-current]").forEach((row) => row.removeAttribute("aria-current"));
    levels.map(show).at(-1)?.setAttribute("aria-current", "step");
  });

  source.addEventListener("end", () => {
    source.close();
    location.reload();
  });

  // A line that broke is opened again by the browser; one that was refused is not.
  source.addEventListener("error", () => {
    if (source.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), 5000);
  });
})();
