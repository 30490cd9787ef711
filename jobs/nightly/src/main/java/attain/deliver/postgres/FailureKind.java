package attain.deliver.postgres;

import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Locale;

import javax.net.ssl.SSLException;

import org.jspecify.annotations.Nullable;

/**
 * Why a server did not take a night in, and what people can do. %1$s is the user who
 * writes there.
 */
enum FailureKind {

	HOST_UNKNOWN("không có máy chủ tên như vậy; hãy xem lại url trong attain.yaml",
			"there is no server of that name; look at url in attain.yaml"),
	UNREACHABLE("không kết nối được; hãy xem máy chủ có chạy, cổng và tường lửa có mở không",
			"cannot connect; look whether the server runs, and its port and the firewall are open"),
	TLS("không thỏa thuận được TLS; hãy xem lại sslmode và sslrootcert trong url",
			"no TLS connection could be made; look at sslmode and sslrootcert in url"),
	PASSWORD("sai mật khẩu của %1$s, hoặc máy chủ đòi mật khẩu; hãy sửa tệp hay biến giữ mật khẩu",
			"the password of %1$s is wrong or missing; mend the file or the variable that keeps it"),
	NOT_ADMITTED("người dùng %1$s không được vào; hãy tạo người dùng đó, hoặc xem pg_hba.conf và sslmode",
			"%1$s is not admitted; create that user, or look at pg_hba.conf and sslmode"),
	NO_DATABASE("không có cơ sở dữ liệu tên như vậy; hãy tạo nó (createdb) hoặc sửa url",
			"there is no database of that name; create it (createdb) or mend url"),
	NO_RIGHT("%1$s thiếu quyền; hãy để quản trị chạy: grant create on database TÊN to \"%1$s\"",
			"%1$s lacks a right; let an administrator run: grant create on database NAME to \"%1$s\""),
	DISK_FULL("ổ đĩa của máy chủ đã đầy; hãy giải phóng chỗ rồi chạy lại",
			"the disk of the server is full; make room and run again"),
	TOO_MANY_CONNECTIONS("máy chủ không còn chỗ kết nối; hãy thử lại sau",
			"the server has no connection left; try again later"),
	LOCKED("phiên khác đang giữ khóa; hãy đợi nó xong rồi chạy lại: attain publish --to postgres",
			"another session holds a lock; wait for it, then run again: attain publish --to postgres"),
	READ_ONLY("máy chủ này chỉ cho đọc; hãy trỏ url vào máy chính",
			"this server can only be read; point url at the primary"),
	IN_USE("khung nhìn hay khóa của người khác dùng một cột đã đổi kiểu; hãy xóa nó, chạy lại, rồi tạo lại nó",
			"a view or key of others uses a column whose type changed; drop it, run again, make it anew"),
	CUT("kết nối bị ngắt giữa chừng; hãy chạy lại: attain publish --to postgres",
			"the connection broke; run again: attain publish --to postgres"),
	OTHER("máy chủ từ chối; dòng dưới là lời của máy chủ", "the server refused; its own words are below");

	private final String vi;

	private final String en;

	FailureKind(String vi, String en) {
		this.vi = vi;
		this.en = en;
	}

	/** What is wrong and what to do, Vietnamese. */
	String vi(String user) {
		return this.vi.formatted(user);
	}

	/** The same in English. */
	String en(String user) {
		return this.en.formatted(user);
	}

	/**
	 * By the code that the standard or PostgreSQL gives to it.
	 * @param hasPassword whether a password was sent; the driver has no code of its own
	 * for one that is missing
	 */
	static FailureKind of(SQLException ex, boolean hasPassword) {
		String state = (ex.getSQLState() != null) ? ex.getSQLState() : "";
		if (isCausedBy(ex, SSLException.class) || isAboutTls(state, ex)) {
			return TLS;
		}
		if (isCausedBy(ex, UnknownHostException.class)) {
			return HOST_UNKNOWN;
		}
		return switch (state) {
			case "08004" -> hasPassword ? NOT_ADMITTED : PASSWORD;
			case "08001", "57P03" -> UNREACHABLE;
			case "08000", "08003", "08006", "08007", "57P01", "57P02", "57P05", "25P03" -> CUT;
			case "28P01" -> PASSWORD;
			case "28000" -> NOT_ADMITTED;
			case "3D000" -> NO_DATABASE;
			case "42501" -> NO_RIGHT;
			case "53100" -> DISK_FULL;
			case "53300" -> TOO_MANY_CONNECTIONS;
			case "55P03", "40P01" -> LOCKED;
			case "25006" -> READ_ONLY;
			case "2BP01" -> IN_USE;
			default -> OTHER;
		};
	}

	/**
	 * The driver has no code of its own for a server that speaks no TLS. Its sentences
	 * are translated, the three letters are not.
	 */
	private static boolean isAboutTls(String state, SQLException ex) {
		return state.startsWith("08") && String.valueOf(ex.getMessage()).toUpperCase(Locale.ROOT).contains("SSL");
	}

	private static boolean isCausedBy(@Nullable Throwable ex, Class<? extends Throwable> type) {
		return ex != null && (type.isInstance(ex) || isCausedBy(ex.getCause(), type));
	}

}
