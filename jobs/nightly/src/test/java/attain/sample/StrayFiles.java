package attain.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Files that nobody should read: a lock file, and the report of a district that no longer
 * exists.
 */
final class StrayFiles {

	private StrayFiles() {
	}

	static List<Delivery> of(SampleProvince province, DistrictForm form, List<Delivery> reports) {
		Filing fourth = reports.stream()
			.map(Delivery::filing)
			.filter((filing) -> filing.form().equals("F01") && filing.month() == 4 && filing.version() == 1)
			.findFirst()
			.orElseThrow();
		return List.of(lockFile(fourth), locked(fourth), abolished(province, form), namesake(), namelessProvince());
	}

	private static Delivery lockFile(Filing locked) {
		Filing filing = new Filing(locked.form(), "", Units.PROVINCE, locked.calendar(), locked.period(),
				locked.month(), "", 1, Filing.Fate.SKIPPED, locked.receivedOn(), "~$" + locked.fileName());
		return new Delivery(filing, "STTTT".getBytes(StandardCharsets.US_ASCII), List.of(),
				List.of(new ExpectedFinding("FILE_SKIPPED", filing.fileName(), "", "")));
	}

	/** D70: the frame in which a program keeps a workbook that it has encrypted. */
	private static Delivery locked(Filing fourth) {
		String name = fourth.fileName().replace(".xlsx", "_mat khau.xlsx");
		Filing filing = new Filing("F10", "", SampleProvince.CHI_LANG, fourth.calendar(), fourth.period(),
				fourth.month(), "", 1, Filing.Fate.REFUSED, fourth.receivedOn(), name);
		try (POIFSFileSystem frame = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			frame.createDocument(new ByteArrayInputStream(new byte[64]), "EncryptionInfo");
			frame.createDocument(new ByteArrayInputStream(new byte[8192]), "EncryptedPackage");
			frame.writeFilesystem(out);
			return new Delivery(filing, out.toByteArray(), List.of(),
					List.of(new ExpectedFinding("FILE_ENCRYPTED", name, "", "")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * D53: the ward that has the code of another one since July 2025, without a figure
	 * yet.
	 */
	private static Delivery namesake() {
		Filing filing = new Filing("F11", "", "05977", "management", "2025-Q3", 9, "", 1, Filing.Fate.STANDS,
				LocalDate.of(2025, 9, 16), "xa_05977_2025Q3.csv");
		List<String> lines = List.of("UBND phường Đông Kinh", "Mã xã;05977;", "Kỳ báo cáo;Quý III/2025;",
				"Tổng số hộ;…;hộ", "Hộ có cửa hàng số;…;hộ", "Hộ có TK thanh toán điện tử;…;hộ", "Hộ có cả hai;…;hộ",
				"Hộ có đường Internet cáp quang;…;hộ", "Số người có điện thoại thông minh;…;người",
				"- Trong đó: từ đủ 18 tuổi trở lên;…;người",
				"Số người trong độ tuổi lao động đã được đào tạo kỹ năng số cơ bản (mỗi người tính một lần);…;người");
		Witness witness = new Witness(filing);
		List.of("commune_households_own", "households_with_store", "households_with_epayment",
				"households_with_store_and_epayment", "households_with_fibre_own", "persons_with_smartphone",
				"adults_with_smartphone", "skill_persons_trained")
			.forEach((measure) -> witness.saw(measure, "05977", null, "not_collected"));
		return witness.delivered(bytes(lines));
	}

	/**
	 * D57: one name, two provinces one after the other, and nothing published of either.
	 */
	private static Delivery namelessProvince() {
		Filing filing = new Filing("F13", "", "PUBLISHED", "statistical", "2020", 12, "", 1, Filing.Fate.STANDS,
				LocalDate.of(2026, 3, 2), "published_values_2020.csv");
		return text(filing, List.of(
				"ma_tinh,ten_tinh,ma_chi_tieu,ky,gia_tri,don_vi_tinh,tinh_trang,van_ban,ngay_ban_hanh,nguon,ghi_chu",
				",Gia Lai,dti_provincial_rank,2020,…,thứ hạng,Chính thức,Minh họa,,Minh họa,",
				",Gia Lai,dti_provincial_rank,2025,…,thứ hạng,Chính thức,Minh họa,,Minh họa,"));
	}

	private static Delivery text(Filing filing, List<String> lines) {
		return new Delivery(filing, bytes(lines), List.of(), List.of());
	}

	private static byte[] bytes(List<String> lines) {
		return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
	}

	/** D55: districts ended on 1 July 2025. */
	private static Delivery abolished(SampleProvince province, DistrictForm form) {
		Unit district = province.units().get(SampleProvince.CHI_LANG);
		Filing filing = new Filing("F10", "", district.code(), "management", "2025-07", 7, "", 1, Filing.Fate.REFUSED,
				LocalDate.of(2025, 7, 16), "BC_" + Schedule.slug(district) + "_T7_2025.xlsx");
		return new Delivery(filing, form.write(filing).bytes(), List.of(),
				List.of(new ExpectedFinding("SENDER_ENDED", filing.fileName(), "", "")));
	}

}
