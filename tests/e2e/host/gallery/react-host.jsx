// A React page that draws itself again and again, with the wizard in it.
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

function Page() {
  const [times, draw] = useState(0);
  useEffect(() => {
    const again = setInterval(() => draw((it) => it + 1), 50);
    return () => clearInterval(again);
  }, []);
  return (
    <main data-times={times}>
      <h1>Complaints</h1>
      <p>Drawn {times} times.</p>
      <complaint-wizard policy="/policies/p3.json" email="complaints@landlord.example" heading-level="2">
        <p>Phone us on 01632 960000.</p>
      </complaint-wizard>
    </main>
  );
}

createRoot(document.getElementById("root")).render(<Page />);
