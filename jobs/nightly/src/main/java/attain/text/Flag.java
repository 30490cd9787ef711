package attain.text;

/** What {@link FlagReader} made of a text. */
public enum Flag {

	/** Ticked. */
	YES,
	/** Said not to be so. */
	NO,
	/** Words or figures that are neither. */
	UNREADABLE

}
