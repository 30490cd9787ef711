package attain.finding;

/** Placeholder: the catalogue. */
public enum FindingCode {

	FORM_UNKNOWN, FILE_SKIPPED, FILE_GROWING, FILE_NOT_REGULAR, FILE_TOO_LARGE, FILE_DAMAGED, FILE_EMPTY,
	FILE_ENCRYPTED, FILE_WRONG_TYPE

}
