package attain.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The rows of Biểu 01 for one month, with the rates as the department works them out.
 *
 * @param rates the appendix so far
 * @param month month of the report
 */
record SummaryRows(Rates rates, int month) {

	List<SummaryRow> government(BigDecimal regimes) {
		String systems = "Tỷ lệ hệ thống thông tin, cơ sở dữ liệu hoạt động trên nền tảng điện toán đám mây của tỉnh (Lạng Sơn Cloud)";
		return List.of(
				toDate("work_file_province", "reported_work_file_rate_province", "1",
						"Tỷ lệ hồ sơ công việc tại cấp tỉnh được xử lý trên môi trường mạng",
						"TL hồ sơ CV cấp tỉnh xử lý trên MT mạng", "90", "provincial_work_files_online",
						"provincial_work_files_total", "provincial_work_files_secret"),
				toDate("internal_governance", "reported_internal_governance_rate", "2",
						"Tỷ lệ hoạt động chỉ đạo, điều hành và quản trị nội bộ thực hiện trên nền tảng quản trị tổng thể, thống nhất",
						"HĐ chỉ đạo điều hành trên nền tảng", "70", "governance_activities_on_platform",
						"governance_activities_total", null),
				stock("agency_ai_platform", "reported_agency_ai_rate", "3",
						"Tỷ lệ cơ quan nhà nước có nền tảng phân tích, xử lý dữ liệu tổng hợp tập trung, có ứng dụng trí tuệ nhân tạo",
						"60", this.rates.flagged(this.month, List.of("agency_data_platform", "agency_ai_applied"))),
				stock("provincial_cloud", "reported_cloud_rate", "4", systems, "100",
						this.rates.rate(this.month, this.month, "information_systems_on_cloud",
								"information_systems_total", null)),
				stock("agency_assistant", "reported_agency_assistant_rate", "5",
						"Tỷ lệ cơ quan, đơn vị hành chính nhà nước có trợ lý ảo hỗ trợ CBCCVC", "100",
						this.rates.flagged(this.month, List.of("agency_virtual_assistant"))),
				stock("reporting_regime", "reported_reporting_regime_rate", "6",
						"Tỷ lệ chế độ báo cáo, chỉ tiêu tổng hợp, báo cáo thống kê kết nối Hệ thống thông tin báo cáo Chính phủ",
						"100", regimes),
				toDate("digital_inspection", "reported_digital_inspection_rate", "7",
						"Tỷ lệ hoạt động kiểm tra thực hiện qua môi trường số",
						"Tỷ lệ hoạt động kiểm tra thực hiện qua môi trường số:", "25", "provincial_inspections_digital",
						"provincial_inspections_total", null));
	}

	SummaryRow enterprises(BigDecimal users, BigDecimal all) {
		BigDecimal rate = users.movePointRight(2).divide(all, 1, RoundingMode.HALF_UP);
		String label = "Tỷ lệ doanh nghiệp nhỏ và vừa sử dụng nền tảng số";
		return new SummaryRow("sme_platform", "reported_sme_platform_rate", "F", "1", label, label, "", rate, rate);
	}

	private SummaryRow toDate(String key, String measure, String number, String label, String shortLabel, String plan,
			String part, String whole, @Nullable String exclusion) {
		return new SummaryRow(key, measure, "F", number, label, shortLabel, plan,
				this.rates.rate(this.month, this.month, part, whole, exclusion),
				this.rates.rate(1, this.month, part, whole, exclusion));
	}

	private SummaryRow stock(String key, String measure, String number, String label, String plan,
			@Nullable BigDecimal rate) {
		return new SummaryRow(key, measure, "E", number, label, label, plan, rate, rate);
	}

}
