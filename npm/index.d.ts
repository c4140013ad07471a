/**
 * Defines `<complaint-wizard>`.
 * @param folder The address of the folder that has the files of `dist`, such as `/complaint-wizard/`.
 */
export declare function load(folder: string): Promise<void>;

/** The element. */
export interface ComplaintWizardElement extends HTMLElement {
  /** Starts or restarts the wizard; after a crash with its answers. */
  start(): void;
  /** Deletes this complaint's data on the device. */
  clearDraft(): void;
}

/** Its attributes, for templates that check them. */
export interface ComplaintWizardAttributes {
  policy?: string;
  landlords?: string;
  action?: string;
  email?: string;
  lang?: string;
  situation?: string;
  "heading-level"?: "1" | "2" | "3" | "4";
  size?: "normal" | "large" | "giant";
  contrast?: "normal" | "high" | "yellow-on-black" | "black-on-cream";
  standalone?: string | boolean;
  bundled?: string | boolean;
  loading?: "eager" | "lazy";
  font?: "inherit";
  parents?: string;
  offline?: string | boolean;
}

/** Its events. A detail is an id or a code, never an answer, a date or a name. */
export interface ComplaintWizardEvents {
  "complaint-wizard:ready": CustomEvent<string>;
  "complaint-wizard:step": CustomEvent<string>;
  "complaint-wizard:outcome": CustomEvent<string>;
  "complaint-wizard:error": CustomEvent<string>;
  "complaint-wizard:draft-saved": CustomEvent<string>;
  "complaint-wizard:draft-restored": CustomEvent<string>;
  "complaint-wizard:draft-cleared": CustomEvent<string>;
  "complaint-wizard:draft-conflict": CustomEvent<string>;
  "complaint-wizard:submit-start": CustomEvent<string>;
  "complaint-wizard:submit-success": CustomEvent<string>;
  "complaint-wizard:submit-error": CustomEvent<string>;
  "complaint-wizard:load-error": CustomEvent<string>;
}

declare global {
  interface HTMLElementTagNameMap {
    "complaint-wizard": ComplaintWizardElement;
  }
  interface HTMLElementEventMap extends ComplaintWizardEvents {}
}
