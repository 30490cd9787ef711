package attain.sample;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the service portal truly counted: the distinct figures of the whole portal, and
 * the dossiers of each agency.
 *
 * @param province seed and units
 * @param population the adults that the users are a share of
 */
record Portal(SampleProvince province, Population population) {

	/** Measures of the distinct columns, by position in the file from 4 on. */
	static final List<String> DISTINCT = List.of("services_offered", "services_with_dossier", "", "",
			"online_service_adult_users", "", "level4_services", "level4_services_multichannel", "procedures_in_force",
			"citizens_with_dossier", "enterprises_with_dossier", "citizens_assisted", "enterprises_assisted");

	/** Measures that count from January on. */
	static final List<String> TO_DATE = List.of("services_with_dossier", "online_service_adult_users",
			"citizens_with_dossier", "enterprises_with_dossier", "citizens_assisted", "enterprises_assisted");

	static final int MULTICHANNEL_SLIP_MONTH = 3;

	static final int FALLEN_MONTH = 6;

	/** A distinct figure of the whole portal at the end of a month. */
	BigDecimal total(String measure, int month) {
		long value = switch (measure) {
			case "services_offered" -> 1402 + 7L * month;
			case "services_with_dossier" ->
				total("services_offered", month).longValueExact() * (553 + 25L * month) / 1000;
			case "online_service_adult_users" -> adultUsers(month);
			case "level4_services" -> 968 + 4L * month;
			case "level4_services_multichannel" -> multichannel(month);
			case "procedures_in_force" -> 1871 + (month * 7L) % 23;
			case "citizens_with_dossier" -> 4620L * month + draw(month, "citizens");
			case "enterprises_with_dossier" -> 194L * month + draw(month, "enterprises") / 10;
			case "citizens_assisted" -> 3010L * month + draw(month, "assisted");
			case "enterprises_assisted" -> 86L * month + draw(month, "enterprises assisted") / 10;
			default -> throw new IllegalArgumentException(measure);
		};
		return BigDecimal.valueOf(value);
	}

	/**
	 * The share of one agency: shares overlap, so they add up to more than the portal.
	 */
	BigDecimal ofAgency(Unit agency, String measure, int month) {
		if (measure.equals("level4_services_multichannel")) {
			return province().draw().part(ofAgency(agency, "level4_services", month), 780, 860, measure, agency.code());
		}
		String group = measure.contains("enterprises") ? "enterprises"
				: measure.contains("citizens") ? "citizens" : measure.contains("services") ? "services" : measure;
		return province().draw().part(total(measure, month), 35, 95, "portal share", agency.code(), group);
	}

	/** Dossiers of an agency in a month, and those of them handed in online. */
	Pair dossiers(Unit agency, int month) {
		int usual = province().draw().between(90, 2400, "dossiers", agency.code());
		return Pair.of(province().draw(), usual, usual + usual / 4, 900, 985, "dossiers", agency.code(), month);
	}

	/**
	 * D59: in June fewer users than in May, because the portal joined double accounts.
	 */
	private long adultUsers(int month) {
		long adults = this.population.adults().longValueExact();
		long permil = (month == FALLEN_MONTH) ? 24L * (month - 1) : 26L * month;
		return adults * permil / 1000;
	}

	/** D58: in March one portal on two devices was counted as two channels. */
	private long multichannel(int month) {
		long level4 = total("level4_services", month).longValueExact();
		return (month == MULTICHANNEL_SLIP_MONTH) ? level4 + 41 : level4 * (790 + 4L * month) / 1000;
	}

	private int draw(int month, String what) {
		return province().draw().between(0, 400, what, month);
	}

}
