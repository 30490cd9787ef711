package attain.annual;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Who reports to whom, on which plan, by which day; the row of
 * {@code sql/annual/plan.sql}.
 *
 * @param planCode the plan
 * @param planNumber number of the document, the code if none is known
 * @param asOf the day whose knowledge is told
 * @param parentAgency whom the agency belongs to, in capitals; null if it is the issuer
 * itself
 * @param agency who reports, in capitals
 * @param state first line at the right
 * @param motto second line at the right, null for a Party document
 * @param place where it is signed
 * @param year year in which it is signed
 * @param planTitle title of the plan
 * @param receivers to whom it goes, null if nobody is named
 * @param signer in whose name or as what it is signed
 * @param signerPost post of who signs, null if {@code signer} is it
 */
record Heading(String planCode, String planNumber, LocalDate asOf, @Nullable String parentAgency, String agency,
		String state, @Nullable String motto, String place, int year, String planTitle, @Nullable String receivers,
		String signer, @Nullable String signerPost) {

	static Heading of(ResultSet row) throws SQLException {
		return new Heading(row.getString("plan_code"), row.getString("plan_number"),
				row.getObject("as_of", LocalDate.class), row.getString("parent_agency_vi"), row.getString("agency_vi"),
				row.getString("state_vi"), row.getString("motto_vi"), row.getString("place_vi"),
				row.getInt("report_year"), row.getString("plan_title_vi"), row.getString("receivers_vi"),
				row.getString("signer_vi"), row.getString("signer_post_vi"));
	}

	/** The title below the word BÁO CÁO. */
	String title() {
		return "Kết quả thực hiện " + this.planTitle;
	}

	/** The line below the title. */
	String subtitle() {
		return "(Số liệu đã nhận đến hết ngày " + VietnameseText.day(this.asOf) + ")";
	}

	/** Place and day, the day to be filled in. */
	String placeAndDay() {
		return this.place + ", ngày …… tháng …… năm " + this.year;
	}

}
