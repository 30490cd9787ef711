package attain.finding;

/** Placeholder: the catalogue. */
public enum FindingCode {

	FORM_UNKNOWN

}
