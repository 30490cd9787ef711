package attain.sample;

/**
 * How the names of agencies are typed.
 */
final class AgencyNames {

	private AgencyNames() {
	}

	/** The official name, or with a capital or a blank gone astray. */
	static String spell(Unit agency, int month) {
		return switch (month % 4) {
			case 1 -> agency.name().replaceFirst(" ", "  ");
			case 2 -> NameStyle.oldTone(agency.name());
			case 3 -> agency.name() + " ";
			default -> agency.name();
		};
	}

}
