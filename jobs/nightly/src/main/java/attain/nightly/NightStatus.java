package attain.nightly;

/** How a night ended. */
public enum NightStatus {

	/** Published; nothing was lost. */
	PUBLISHED(0),
	/** Nothing has changed since the last publication of this night: nothing was done. */
	UNCHANGED(0),
	/** Published, but this night opened a finding of severity error. */
	PUBLISHED_WITH_ERRORS(1),
	/** A check failed: nothing was published, the previous snapshot stands. */
	BLOCKED(2),
	/** The run broke: nothing was published, the previous snapshot stands. */
	BROKEN(3),
	/** Usage, configuration or reference data is wrong, or another run is going on. */
	REFUSED(4);

	private final int exitCode;

	NightStatus(int exitCode) {
		this.exitCode = exitCode;
	}

	/** Whether readers see the night that was asked for. */
	public boolean isShown() {
		return switch (this) {
			case PUBLISHED, UNCHANGED, PUBLISHED_WITH_ERRORS -> true;
			case BLOCKED, BROKEN, REFUSED -> false;
		};
	}

	/** Exit code of a run that ended so and delivered everything. */
	public int exitCode() {
		return this.exitCode;
	}

}
