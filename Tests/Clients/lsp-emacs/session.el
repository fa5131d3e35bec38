;;; session.el --- a session with budgetc lsp through eglot  -*- lexical-binding: t; coding: utf-8 -*-
;; As a user has it: open a unit's file alone, see what is wrong, complete, look, jump, rename, mend, format, leave.
(require 'cl-lib)
(require 'eglot)
(require 'flymake)
(require 'project)
(require 'xref)

(defvar session-failures 0)

(defun session-expect (what holds &optional seen)
  (unless holds (cl-incf session-failures))
  (princ (format "%s  %s%s\n" (if holds "holds" "FAILS") what (if seen (format "  (%s)" seen) ""))))

(defun session-await (seconds holds)
  "Wait until HOLDS returns something, SECONDS at most."
  (let ((end (+ (float-time) seconds)) (found nil))
    (while (and (not (setq found (funcall holds))) (< (float-time) end))
      (accept-process-output nil 0.05))
    found))

;; It likes one encoding of columns best; asked to, Emacs 30 counts in any of the three.
(defvar session-encoding (getenv "ENCODING"))
(when (and session-encoding (not (string-empty-p session-encoding)))
  (cl-defmethod eglot-client-capabilities :around (_server)
    (let ((capabilities (copy-tree (cl-call-next-method))))
      (plist-put capabilities :general
                 (plist-put (copy-tree (plist-get capabilities :general))
                            :positionEncodings (vector session-encoding))))))

(define-derived-mode budget-mode prog-mode "Budget")
(add-to-list 'auto-mode-alist '("\\.bud\\'" . budget-mode))
(add-to-list 'eglot-server-programs (list 'budget-mode (getenv "BUDGETC") "lsp"))
(setq eglot-sync-connect 20 eglot-autoshutdown t flymake-no-changes-timeout 0.1 eglot-send-changes-idle-time 0.1
      create-lockfiles nil make-backup-files nil eglot-confirm-server-initiated-edits nil)

(defvar session-folder default-directory)
(cl-defmethod project-root ((project (head budget-session))) (cdr project))
(add-hook 'project-find-functions (lambda (_) (cons 'budget-session session-folder)))

(defun session-problems ()
  "The line and column of each mark, columns in characters."
  (mapconcat (lambda (mark)
               (save-excursion
                 (goto-char (flymake-diagnostic-beg mark))
                 (format "%d:%d" (1- (line-number-at-pos)) (- (point) (line-beginning-position)))))
             (flymake-diagnostics) " "))

(defun session-at (line text)
  "Go before TEXT in LINE, counted from 0."
  (goto-char (point-min))
  (forward-line line)
  (search-forward text (line-end-position))
  (goto-char (match-beginning 0)))

(defun session-line (line)
  (save-excursion (goto-char (point-min)) (forward-line line)
                  (buffer-substring-no-properties (line-beginning-position) (line-end-position))))

(find-file "单位/甲.bud")
(apply #'eglot (let ((inhibit-message t)) (eglot--guess-contact)))
(session-expect "it starts" (session-await 20 #'eglot-current-server))
(let ((encoding (plist-get (eglot--capabilities (eglot-current-server)) :positionEncoding)))
  (session-expect "columns count as this Emacs likes"
                  (equal encoding (cond ((and session-encoding (not (string-empty-p session-encoding))) session-encoding)
                                        ((>= emacs-major-version 30) "utf-32")
                                        (t "utf-16")))
                  encoding))
(flymake-mode 1)
(session-expect "what is wrong is marked"
                (session-await 10 (lambda () (flymake-start) (equal (session-problems) "9:19")))
                (session-problems))

(session-at 6 "101 ")
(let* ((capf (eglot-completion-at-point))
       (all (and capf (all-completions "" (nth 2 capf)))))
  (session-expect "codes are completed" (cl-find "301 工资福利支出" all :test #'string=) (car all)))

(session-at 5 "行政运行")
(let* ((hover (jsonrpc-request (eglot-current-server) :textDocument/hover (eglot--TextDocumentPositionParams)))
       (text (plist-get (plist-get hover :contents) :value)))
  (session-expect "an account tells its path" (string-match-p "人力资源和社会保障管理事务" text)))

;; Eglot has no key for cancelling; what it would send is sent.
(let ((outcome nil))
  (jsonrpc-async-request (eglot-current-server) :textDocument/hover (eglot--TextDocumentPositionParams)
                         :success-fn (lambda (_) (setq outcome "answered"))
                         :error-fn (lambda (err) (setq outcome (plist-get err :code)))
                         :deferred nil)
  (jsonrpc-notify (eglot-current-server) :$/cancelRequest
                  (list :id (if (boundp 'jsonrpc--next-request-id) jsonrpc--next-request-id
                              (slot-value (eglot-current-server) '-next-request-id))))
  (session-expect "a cancelled request is dropped or answered"
                  (session-await 10 (lambda () (member outcome '("answered" -32800)))) outcome))

(session-at 7 "人均")
(let* ((found (xref-backend-definitions 'eglot (xref-backend-identifier-at-point 'eglot)))
       (place (and found (xref-item-location (car found)))))
  (session-expect "a name leads to the other file"
                  (and place (= 6 (xref-location-line place))
                       (string-suffix-p "2024.bud" (xref-location-group place)))))
(session-expect "there is an outline" (funcall imenu-create-index-function))

(find-file-noselect "../2024.bud")
(session-at 7 "人均")
(eglot-rename "标准🎯")
(session-expect "a name is renamed here" (string-suffix-p "* 标准🎯" (session-line 7)) (session-line 7))
(with-current-buffer (find-file-noselect "../2024.bud")
  (session-expect "and in the other file" (string= (session-line 5) "设 标准🎯 = 2000元/批") (session-line 5)))

(session-at 9 "1.0O")
(forward-char 3)
(delete-char 1)
(insert "0")
(run-hooks 'post-command-hook)
(eglot--signal-textDocument/didChange)
;; The other file, renamed in too, counts from the disk unless it is managed as well.
(dolist (name '("../2024.bud" "甲.bud")) (with-current-buffer (find-file-noselect name) (save-buffer)))
(session-expect "mended, nothing is wrong"
                (session-await 10 (lambda () (accept-process-output nil 0.1) (flymake-start)
                                    (null (flymake-diagnostics))))
                (session-problems))

(eglot-format-buffer)
(session-expect "amounts stand below one another" (= (string-width (session-line 6)) (string-width (session-line 9)))
                (session-line 6))
(session-at 5 "行政运行")
(session-expect "and all goes on"
                (jsonrpc-request (eglot-current-server) :textDocument/hover (eglot--TextDocumentPositionParams)))
(dolist (buffer (buffer-list)) (with-current-buffer buffer (set-buffer-modified-p nil)))
(eglot-shutdown (eglot-current-server))
(session-expect "it ends" (session-await 10 (lambda () (null (eglot-current-server)))))
(kill-emacs (if (= session-failures 0) 0 1))
;;; session.el ends here
